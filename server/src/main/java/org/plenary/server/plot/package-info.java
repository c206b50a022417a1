/// Plots of the lab, drawn as SVG on the server: figures in, a picture out. Each is drawn twice, for a wide window
/// and for a narrow one, and the page shows the one that fits. Dashes, outlines and direct labels tell things
/// apart, so that a plot reads in black and white.
package org.plenary.server.plot;
