/// The lab behind the pages: the shelf of records, questions that are links, runs that show how far they are.
///
/// To add a page: an `Analysis` (its name is the address `/lab/NAME`, the template `lab/NAME.jte` and the phrases
/// `lab.NAME`, `.under`, `.method`, `.source`), a line in `Analyses`, and the template. The analysis lists its fields
/// with `Fields`, reads them with `LabQuestion`, and gives a `Plan`; its work, handed a `Progress`, gives a `Result`:
/// what the template draws, from what it was made (`Basis`), its JSON, its tables as CSV. The template is
/// `@template.lab.page(f, v, found = ...)`, which draws form, progress, faults, and where every figure comes from;
/// `found` draws `v.result(...)`. Nothing of a result is in a language: one result serves readers of all.
package org.plenary.server.lab;
