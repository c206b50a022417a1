/// HTTP: routes, headers, errors, assets. The only package that knows the web framework.
package org.plenary.server.web;
