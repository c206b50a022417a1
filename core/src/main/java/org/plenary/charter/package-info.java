/// The charter as data: provisions by chapter, each dated and cited. Nothing here reads a file.
package org.plenary.charter;
