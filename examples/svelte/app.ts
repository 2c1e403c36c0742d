import { mount } from 'svelte';
import 'vald-program/define.js';
import type {} from 'vald-program/svelte';
import App from './App.svelte';

mount(App, { target: document.querySelector('#app')! });
