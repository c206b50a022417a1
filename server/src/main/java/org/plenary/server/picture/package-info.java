/// Pictures drawn as SVG on the server: they print, scale, need no script and take their colours
/// from the one stylesheet.
package org.plenary.server.picture;
