// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.triangula.figure.Figure;
import org.triangula.figure.FigureColours;
import org.triangula.figure.FigureSvg;
import org.triangula.organization.process.ProcessCheck.Finding;
import org.triangula.organization.process.ProcessMeasures.Kind;
import org.triangula.organization.process.ProcessMeasures.Measure;
import org.triangula.organization.process.ProcessReader.StepPlace;
import org.triangula.organization.process.VariantComparison.Difference;
import org.triangula.organization.process.VariantComparison.Row;

/** What is the same in variants, their numbers, and what cannot be right. */
class VariantComparisonTest {

    private static final MediumTable MEDIA = MediumTable.supplied();

    private static NotedProcess process(String text) {
        return new ProcessReader(MEDIA).read(text).process();
    }

    private static final NotedProcess MAILS = process("""
        @process Change of benefits
        @person Person
        == By mail
        (tell) Tell of the recognition [Office] {medium=e-mail; time=10 min}
        (pass) Pass it on [Benefits] {medium=e-mail; time=10 min; wait=1-2 w}
        (apply) Apply [Person] {medium=paper}
        (grant) Grant [Jobcenter] {medium=letter; time=1 h; wait=3 w}
        == By phone
        (register) Register [Office] {medium=phone}
        (apply) Apply [Person] {medium=online}
        (grant) Grant [Benefits] {medium=letter}
        """);

    @Test
    void theSameStepsStandBesideEachOther() {
        VariantComparison comparison = VariantComparison.of(MAILS.variants());
        assertEquals(List.of("Tell of the recognition", "Pass it on", "Register", "Apply", "Grant"),
            comparison.rows().stream().map(Row::name).toList());
        assertEquals(List.of(Set.of(Difference.ONLY_HERE), Set.of(Difference.ONLY_HERE), Set.of(Difference.ONLY_HERE),
            Set.of(Difference.OTHER_MEDIUM), Set.of(Difference.OTHER_CARRIER)),
            comparison.rows().stream().map(Row::differences).toList());
        assertEquals(comparison.columns(0).get("apply"), comparison.columns(1).get("apply"));
        assertEquals(2, comparison.columns(1).get("apply"));
    }

    @Test
    void aStepOfSomeIsNotInAll() {
        NotedProcess process = process("""
            == A
            X [O]
            Y [O]
            == B
            X [O]
            == C
            x! [o]
            Y [O]
            """);
        assertEquals(List.of(Set.of(), Set.of(Difference.NOT_IN_ALL)),
            VariantComparison.of(process.variants()).rows().stream().map(Row::differences).toList());
    }

    @Property(tries = 150)
    void everyStepStandsInOneRowInItsOrder(@ForAll long seed) {
        GeneratedProcess generated = new GeneratedProcess(new Random(seed));
        List<NotedVariant> variants = IntStream.range(0, 3).mapToObj(generated::variant).toList();
        VariantComparison comparison = VariantComparison.of(variants);
        for (int i = 0; i < variants.size(); i++) {
            int variant = i;
            assertEquals(variants.get(i).steps(), comparison.rows().stream()
                .flatMap(row -> row.steps().get(variant).stream()).toList());
            assertEquals(variants.get(i).steps().size(), comparison.columns(i).size());
        }
        VariantComparison alone = VariantComparison.of(List.of(variants.getFirst(), variants.getFirst()));
        assertTrue(alone.rows().stream().allMatch(row -> row.differences().isEmpty()));
    }

    @Test
    void countsWhatItSays() {
        ProcessMeasures measures = new ProcessMeasures(MAILS, MAILS.variants().getFirst(), MEDIA);
        assertEquals(List.of("4", "4", "3", "1", "2", "≥ 80 min", "≥ 4–5 weeks"),
            measures.all().stream().map(one -> one.text(Locale.ENGLISH)).toList());
        Measure breaks = measures.get(Kind.MEDIA_BREAKS);
        assertEquals(List.of("pass", "apply"), breaks.steps());
        assertTrue(breaks.explanation().contains("E-mail → Paper (Pass it on → Apply)"),
            breaks.explanation());
        assertTrue(measures.get(Kind.WAITING).explanation().contains("2 of 4 steps"));
        assertTrue(measures.get(Kind.CONTACTS).explanation().contains("Benefits → Person"));
    }

    @Test
    void whatIsNotToldIsNotZero() {
        NotedProcess process = process("A [X]\nB [Y]\n");
        ProcessMeasures measures = new ProcessMeasures(process, process.variants().getFirst(), MEDIA);
        for (Kind kind : List.of(Kind.MEDIA_BREAKS, Kind.CONTACTS, Kind.DURATION, Kind.WAITING)) {
            assertEquals("?", measures.get(kind).text(Locale.ENGLISH), kind.name());
        }
        assertEquals("1", measures.get(Kind.HAND_OVERS).text(Locale.ENGLISH));
    }

    @Test
    void branchesGiveTheShortestAndTheLongestWay() {
        NotedProcess process = process("""
            (a) A [X] {time=10 min}
              -> b: short
              -> c: long
            (b) B [X] {time=5 min; optional}
              -> end
            (c) C [X] {time=30 min}
              -> a: again
              -> d
            (d) D [X] {time=1 h}
            """);
        Measure time = new ProcessMeasures(process, process.variants().getFirst(), MEDIA).get(Kind.DURATION);
        assertEquals(10, time.least());
        assertEquals(100, time.most());
    }

    @Test
    void findsWhatCannotBeRight() {
        NotedProcess process = process("""
            @person P
            == One
            (a) A [Office]
              -> b: yes
            (b) B [P]
              -> a
            (c) C
            == Two
            """);
        assertEquals(List.of("UNKNOWN_CARRIER a", "DEAD_END a", "DEAD_END b", "NO_CARRIER c", "NO_STEPS ",
            "OPEN_CONDITION a", "UNREACHABLE c").stream().sorted().toList(),
            ProcessCheck.of(process, name -> false).stream().map(one -> one.kind() + " " + one.step()).sorted()
                .toList());
        assertEquals(List.of(), ProcessCheck.of(MAILS, name -> true).stream().filter(Finding::isFault).toList());
    }

    @Test
    void theFigureShowsStepsDifferencesAndNumbers() {
        for (boolean down : List.of(true, false)) {
            Figure figure = new SwimLaneFigure(MAILS, MAILS.variants(), down,
                Map.of(new StepPlace("by-mail", "tell"), 3),
                Set.of(new StepPlace("by-mail", "tell")), MEDIA, FigureColours.LIGHT, Locale.ENGLISH).figure();
            Set<String> targets = new TreeSet<>();
            figure.marks().forEach(mark -> targets.add(mark.target()));
            targets.remove("");
            assertEquals(7, targets.size());
            targets.forEach(target -> assertTrue(SwimLaneFigure.place(target).isPresent()));
            assertEquals(List.of(5, 4), figure.data().stream().map(table -> table.columns().size()).toList());
            assertTrue(FigureSvg.text(figure).contains("Only in one"));
        }
    }
}
