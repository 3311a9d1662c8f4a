// pdf.js makes a matrix of the DOM when it is loaded, for drawing; a text needs none, and the package that brings one is optional.
const own: { DOMMatrix?: unknown } = globalThis
own.DOMMatrix ??= class DOMMatrix {}
