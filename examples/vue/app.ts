import { createApp } from 'vue';
import 'vald-program/define.js';
import type {} from 'vald-program/vue';
import App from './App.vue';

createApp(App).mount('#app');
