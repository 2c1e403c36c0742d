// node look.mjs <path> <outprefix> <width> [actions js] [media]
import { createServer } from 'vite';
import { launchChrome } from '/work/main/test/support/browsers.js';
const [path, out, width='1280', js='', media='', height='1000'] = process.argv.slice(2);
const server = await createServer({ root:'/work/main/site', configFile:'/work/main/vite.config.ts', logLevel:'error', server:{port:0,host:'127.0.0.1'}});
await server.listen();
const b = await launchChrome();
try {
const p = await b.newPage(); await p.setViewport({width:+width,height:+height});
p.on('pageerror',e=>console.error(e.stack)); p.on('console',m=>['error','warn'].includes(m.type())&&!m.text().includes('dev mode')&&console.error(m.text()));
if (media==='dark') await p.emulateMediaFeatures([{name:'prefers-color-scheme',value:'dark'}]);
if (media==='forced'){const c=await p.createCDPSession(); await c.send('Emulation.setEmulatedMedia',{features:[{name:'forced-colors',value:'active'}]});}
await p.goto(new URL(path,server.resolvedUrls.local[0]).href,{waitUntil:'networkidle0'});
if(js){const r=await p.evaluate(js); if(r!==undefined)console.log(r); await new Promise(r=>setTimeout(r,400));}
if(media==='print') await p.pdf({path:out,format:'A4'}); else await p.screenshot(process.env.CLIP?{path:out,captureBeyondViewport:true,clip:{x:0,y:+process.env.CLIP.split(',')[0],width:+width,height:+process.env.CLIP.split(',')[1]}}:{path:out,fullPage:true});
const o=await p.evaluate(()=>document.documentElement.scrollWidth-innerWidth); if(o>0)console.log('overflow',o);
} finally { await b.close(); await server.close(); }
