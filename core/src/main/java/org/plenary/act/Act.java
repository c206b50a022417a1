package org.plenary.act;

/// Something done that has legal effect, or a dated fact the organisation keeps. Acts are entered in
/// the register and never changed; a later act may correct an earlier one, and both stay readable.
///
/// To add a kind of act, add a record to its chapter; the compiler then lists every place to extend.
public sealed interface Act
        permits MembershipAct, BodyAct, MeetingAct, InstrumentAct, PartnershipAct, RelationAct,
                ProgrammeAct, NetworkAct, KnowledgeAct, MotionAct, CaseAct, ProceedingAct, ComplianceAct {}
