import './element.js';
export {};
