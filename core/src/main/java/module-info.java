/// The law in Java: `java.base` only, so that anyone can recompute a verdict with a JDK alone.
module org.plenary.core {
    exports org.plenary.act;
    exports org.plenary.body;
    exports org.plenary.calendar;
    exports org.plenary.cases;
    exports org.plenary.charter.check;
    exports org.plenary.charter.compare;
    exports org.plenary.charter.reading;
    exports org.plenary.charter;
    exports org.plenary.compliance;
    exports org.plenary.instrument;
    exports org.plenary.knowledge;
    exports org.plenary.meeting;
    exports org.plenary.membership;
    exports org.plenary.motion;
    exports org.plenary.network;
    exports org.plenary.organisation;
    exports org.plenary.partnership;
    exports org.plenary.procedure;
    exports org.plenary.programme;
    exports org.plenary.relation;
    exports org.plenary.rule;
    exports org.plenary.rule.analysis;
    exports org.plenary.timeline;
    exports org.plenary.vocabulary;
}
