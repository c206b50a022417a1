/// What programs speak to: the description of the interface, filings as JSON, refusals as problem details, webhooks.
/// No web framework here.
package org.plenary.server.rest;
