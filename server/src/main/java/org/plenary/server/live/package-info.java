/// The organisation while it moves: what each reader may see of it now, and word to those who watch. No web
/// framework here.
package org.plenary.server.live;
