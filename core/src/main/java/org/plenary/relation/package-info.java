/// How parties stand to each other, and to which outside organisations they belong.
package org.plenary.relation;
