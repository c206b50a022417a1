package org.plenary.charterfile;

import java.util.Optional;
import org.plenary.act.Audience;
import org.plenary.act.Author;
import org.plenary.act.MotionAct;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.CaseId;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.MotionId;

/// An invented league with procedures that use what real ones do not use yet.
final class CaseCharter {
    static final String TEXT = """
            charter: 1
            organisation:
              id: league
              name: {en: League of Three}
              established: 2001-06-15
              time zone: UTC
              official languages: [en]
              source: Pact art. 1
            parties:
              AAA: {kind: state, name: {en: Aland}}
              BBB: {kind: state, name: {en: Beland}}
              CCC: {kind: state, name: {en: Celand}}
              DDD: {kind: state, name: {en: Deland}}
              EEE: {kind: state, name: {en: Eland}}
            standings:
              member: {name: {en: member}, source: Pact art. 2}
              observer: {name: {en: observer}, source: Pact art. 2}
            matters: {statement: {name: {en: statement}}}
            rules: {consensus: {name: {en: consensus}, adopted when: against = 0, source: Pact art. 3}}
            bodies:
              council:
                name: {en: council}
                seats: each member
                chair: {host: yes, term: {en: the meeting}}
                decides: [{matter: any, by: consensus, source: Pact art. 3}]
                source: Pact art. 4
            instruments:
              treaty: {name: {en: treaty}, binding: parties, open to: [member], source: Pact art. 6}
            calendars:
              seat: {time zone: UTC, weekend: [saturday, sunday], source: Pact art. 7}
            procedures:
              meeting:
                name: {en: meeting}
                subject: any member
                opened by: 2 members
                stages:
                  asked:
                    name: {en: asked}
                    moves: {agree: {name: {en: agree}, by: all members except subject, to: agreed}}
                  agreed: {name: {en: agreed}, final: yes}
                source: Pact art. 5
              statement:
                name: {en: statement}
                subject: any member
                opened by: any member
                stages:
                  proposed:
                    name: {en: proposed}
                    effects: put statement to council
                    decision: {body: council, matter: statement, adopted: made, not adopted: not made}
                    moves: {take back: {name: {en: take back}, by: opener, to: taken back}}
                  made: {name: {en: made}, effects: publish statement, final: yes}
                  not made: {name: {en: not made}, final: yes}
                  taken back: {name: {en: taken back}, final: yes}
                source: Pact art. 5
              reminders:
                until: 2031-01-01
                name: {en: reminders}
                subject: any member
                opened by: any member
                stages:
                  asked:
                    name: {en: asked}
                    clock: {after: 1 month, then: reminded}
                    moves: {answer: {name: {en: answer}, by: subject, to: answered}}
                  reminded:
                    name: {en: reminded}
                    clock: {after: 1 month, then: twice reminded}
                    moves: {answer: {name: {en: answer}, by: subject, to: answered}}
                  twice reminded:
                    name: {en: twice reminded}
                    clock: {after: 10 working days, calendar: seat, then: unanswered}
                  unanswered: {name: {en: unanswered}, final: yes}
                  answered: {name: {en: answered}, final: yes}
                source: Pact art. 5
              waiting:
                name: {en: waiting}
                subject: anyone
                opened by: subject
                stages:
                  waiting:
                    name: {en: waiting}
                    conditions:
                      - {when: subject is observer, to: observer now}
                      - {when: subject bound by pact, to: bound}
                  observer now: {name: {en: observer now}, final: yes}
                  bound: {name: {en: bound}, final: yes}
                source: Pact art. 5
              clearing:
                - until: 2031-01-01
                  name: {en: clearing}
                  subject: any member
                  opened by: subject
                  stages:
                    asked for:
                      name: {en: asked for}
                      moves: {clear: {name: {en: clear}, by: subject, to: cleared}}
                    cleared: {name: {en: cleared}, effects: close case waiting, final: yes}
                  source: Pact art. 5
                - since: 2031-01-01
                  name: {en: clearing}
                  subject: any member
                  opened by: subject
                  stages:
                    asked for:
                      name: {en: asked for}
                      moves: {wait: {name: {en: wait}, by: subject, to: cleared}}
                    cleared: {name: {en: cleared}, final: yes}
                  source: Pact art. 5, as amended
            """;

    private CaseCharter() {}

    static MotionAct.MotionTabled tabled(String id, CaseId inCase, Author by) {
        return new MotionAct.MotionTabled(new MotionId(id), new BodyId("council"), new MatterId("statement"),
                Floor.words("Another"), Floor.words("Another text"), by, Audience.EVERYONE, Optional.empty(),
                Optional.empty(), Optional.of(inCase), Optional.empty());
    }
}
