/// How a body decides: decision rules as the charter words them, the votes put to them, and the
/// explained findings. Exact numbers only; nothing here knows an organisation, a clock or a file.
package org.plenary.rule;
