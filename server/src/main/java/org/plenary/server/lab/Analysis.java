package org.plenary.server.lab;

import java.util.List;
import org.plenary.server.form.FormField;

/// One kind of question to the lab.
public interface Analysis {
    /// One word: its address is `/lab/` and this, its template `lab/` and this.
    String name();

    /// What is asked, in the order of the form. The names are the question's parameters.
    List<FormField> fields(Fields fields);

    /// What is to be done for a question, or what is wrong with it. Quick: the work itself comes after.
    Plan plan(LabQuestion question);
}
