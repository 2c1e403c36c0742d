/*
 * What a worker can ask a network by, keep something with, or hand something to another page with. Some
 * browsers have less; `import()` is syntax, and no script can take it away.
 */
const globals = [
  'fetch',
  'fetchLater',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
  'caches',
  'importScripts',
  // They have all of these anew.
  'Worker',
  'SharedWorker',
  // A font, and the picture of a note, have addresses.
  'FontFace',
  'fonts',
  'Notification',
  'indexedDB',
  'BroadcastChannel',
  'webkitRequestFileSystem',
  'webkitRequestFileSystemSync',
  'webkitResolveLocalFileSystemURL',
  'webkitResolveLocalFileSystemSyncURL',
  'cookieStore',
];
const ofNavigator = ['sendBeacon', 'serviceWorker', 'storage', 'storageBuckets'];

/** Takes names away from an object and from all that it inherits from, for good. */
function take(from: object, names: readonly string[]): void {
  for (let at: object | null = from; at; at = Object.getPrototypeOf(at) as object | null)
    for (const name of names)
      if (Object.hasOwn(at, name))
        Reflect.defineProperty(at, name, {
          value: undefined,
          writable: false,
          configurable: false,
        });
}

/** Takes from a worker the means to send and to keep anything, but its answers to its own page. */
export function goOffline(scope: { navigator: object }): void {
  take(scope.navigator, ofNavigator);
  take(scope, globals);
}
