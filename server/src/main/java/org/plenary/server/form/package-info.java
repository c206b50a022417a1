/// Forms for acts: what a page asks, what a person typed, and how that becomes a filing. Any kind of act has a form
/// at once, from its record; no web framework here.
package org.plenary.server.form;
