/// Acts on file: one form for every kind of act, the same in YAML and in JSON; histories and their check.
package org.plenary.charterfile.act;
