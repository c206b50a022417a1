package org.plenary.checks;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInDiagram;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The house: who may depend on whom, and what the core may not do")
class HouseSpec {
    private static final String[] CORE = {
        "org.plenary.vocabulary..", "org.plenary.calendar..", "org.plenary.timeline..", "org.plenary.rule..",
        "org.plenary.act..", "org.plenary.procedure..", "org.plenary.charter..", "org.plenary.membership..",
        "org.plenary.body..", "org.plenary.meeting..", "org.plenary.instrument..", "org.plenary.partnership..",
        "org.plenary.relation..", "org.plenary.programme..", "org.plenary.network..", "org.plenary.knowledge..",
        "org.plenary.motion..", "org.plenary.cases..", "org.plenary.compliance..",
        "org.plenary.organisation.."
    };

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.plenary");

    @Test void the_code_follows_the_picture() {
        classes().that().resideOutsideOfPackage("org.plenary.bench..")
                .should(adhereToPlantUmlDiagram(Project.ROOT.resolve("docs/pictures/packages.puml"),
                        consideringOnlyDependenciesInDiagram())).check(HOUSE);
    }

    @Test void packages_form_no_cycles() {
        slices().matching("org.plenary.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test void the_core_needs_nothing_but_the_jdk() {
        classes().that().resideInAnyPackage(CORE).should().onlyDependOnClassesThat(
                        resideInAnyPackage(CORE).or(resideInAnyPackage("java..")))
                .because("anyone must be able to recompute a verdict with a JDK alone").check(HOUSE);
    }

    @Test void the_core_reads_no_clock_and_rolls_no_dice() {
        noClasses().that().resideInAnyPackage(CORE)
                .should().callMethod(Instant.class, "now")
                .orShould().callMethod(LocalDate.class, "now")
                .orShould().dependOnClassesThat().areAssignableTo(Clock.class)
                .orShould().dependOnClassesThat().areAssignableTo(Random.class)
                .because("replaying the register must always give the same organisation").check(HOUSE);
    }

    @Test void the_core_computes_no_legal_result_in_floating_point() {
        fields().that().areDeclaredInClassesThat().resideInAnyPackage(CORE)
                .should().notHaveRawType(double.class).andShould().notHaveRawType(float.class)
                .because("majorities and shares are exact").check(HOUSE);
        methods().that().areDeclaredInClassesThat().resideInAnyPackage(CORE)
                .should().notHaveRawReturnType(double.class).andShould().notHaveRawReturnType(float.class)
                .because("majorities and shares are exact").check(HOUSE);
    }

    @Test void names_say_what_a_thing_is() {
        noClasses().should().haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|Service|Data|Info|Base)$")
                .because("these words hide the noun; take one from docs/glossary.md").check(HOUSE);
    }

    @Test void the_register_knows_bytes_and_no_law() {
        noClasses().that().resideInAPackage("org.plenary.register..")
                .should().dependOnClassesThat().resideInAnyPackage(CORE)
                .because("a stranger builds a verifier from the register alone").check(HOUSE);
    }

    @Test void only_the_server_knows_the_web_framework() {
        noClasses().that().resideOutsideOfPackage("org.plenary.server..")
                .should().dependOnClassesThat().resideInAnyPackage("org.springframework..", "gg.jte..", "jakarta..")
                .because("the law outlives frameworks").check(HOUSE);
        noClasses().that().resideInAPackage("org.plenary.server.view..")
                .should().dependOnClassesThat().resideInAnyPackage("org.springframework..", "gg.jte..", "jakarta..")
                .because("the commands show the same views without starting a server").check(HOUSE);
    }
}
