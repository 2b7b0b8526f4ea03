/** The script that a webmaster pastes: define, mount, nothing else. */
import './define.js';
import { mount } from './mount.js';

mount();
