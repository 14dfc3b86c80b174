// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.coding.correction.CorrectionProposals.Proposal;
import org.triangula.coding.correction.Lexicon.Kind;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.text.DocumentText;
import org.triangula.core.text.TextCorrection;
import org.triangula.testing.study.InterviewStudy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class CorrectionProposalsTest {

    private static Lexicon places(String... names) {
        Map<String, Kind> entries = new LinkedHashMap<>();
        for (String name : names) {
            entries.put(name, Kind.PLACE);
        }
        return new Lexicon(entries);
    }

    private static List<String> proposals(Lexicon lexicon, String text) {
        return new CorrectionProposals(lexicon).in(new DocumentText(text), Progress.NONE).stream()
            .map(proposal -> proposal.words() + " > " + proposal.replacement()).toList();
    }

    @Test
    void publishedExamplesSoundAsTheyShould() {
        // examples of Postel (1969) as they are given in the literature
        assertEquals("65752682", ColognePhonetics.code("Müller-Lüdenscheidt"));
        assertEquals("17863", ColognePhonetics.code("Breschnew"));
        assertEquals("3412", ColognePhonetics.code("Wikipedia"));
        assertEquals(ColognePhonetics.code("Meier"), ColognePhonetics.code("Mayr"));
        assertEquals("", ColognePhonetics.code("123"));
    }

    @Test
    void distancesCountExchangedNeighboursOnce() {
        assertEquals(0, EditDistance.between("Ulm", "Ulm", 3));
        assertEquals(1, EditDistance.between("Blaingen", "Balingen", 3));
        assertEquals(3, EditDistance.between("kitten", "sitting", 3));
        assertEquals(3, EditDistance.between("kitten", "sitting", 2));
    }

    @Test
    void misheardPlacesAndTitlesAreProposed() {
        Lexicon lexicon = places("Balingen", "Bad Urach", "Sigmaringen").with(Lexicon.titles());
        assertEquals(List.of("Ballingen > Balingen", "Bad Uhrach > Bad Urach", "Sozialdezernend > Sozialdezernent",
            "Sigmahringen > Sigmaringen"), proposals(lexicon, "In Ballingen und 😀 Bad Uhrach hat der "
                + "Sozialdezernend gesagt, in Sigmahringen sei das anders."));
        assertEquals(List.of(), proposals(lexicon, "Balingens Landräte und der Bürgermeister von Bad Urach, die "
            + "Sozialdezernentinnen und der Bus nach Sigmaringen; des Landrats Haus, die Straße."));
    }

    @Test
    void proposalsSayWhereTheyAreAndCorrectTheText() {
        DocumentText text = new DocumentText("I: Wo?\nB: 😀 in Ballingen halt.\n");
        Proposal proposal = new CorrectionProposals(places("Balingen")).in(text, Progress.NONE).get(0);
        assertEquals(2, proposal.paragraph());
        assertEquals("B: 😀 in ", proposal.before());
        assertEquals("I: Wo?\nB: 😀 in Balingen halt.\n",
            new TextCorrection(text, List.of(proposal.edit())).text());
    }

    @Test
    void placesOfTheStudyAndOfAFileAreKnown(@TempDir Path folder) throws Exception {
        try (InterviewStudy study = new InterviewStudy()) {
            assertTrue(Lexicon.places(study.session().study()).entries().containsKey("Landkreis A"));
        }
        Path file = folder.resolve("places.tsv");
        Files.writeString(file, "# invented\nNeustadt an der Aue\tNeustadt\nAuental;Aue\n");
        assertEquals(List.of("Neustadt an der Aue", "Neustadt", "Auental", "Aue"),
            List.copyOf(Lexicon.gazetteer(file).entries().keySet()));
        assertThrows(ProblemException.class,
            () -> Lexicon.gazetteer(folder.resolve("none")));
    }

    @Property(tries = 500)
    void distanceIsSymmetricAndBoundedByLength(@ForAll @AlphaChars @StringLength(max = 12) String first,
        @ForAll @AlphaChars @StringLength(max = 12) String second, @ForAll @IntRange(max = 12) int limit) {
        int whole = EditDistance.between(first, second, 12);
        assertEquals(whole, EditDistance.between(second, first, 12));
        assertTrue(whole <= Math.max(first.length(), second.length()));
        assertEquals(Math.min(whole, limit + 1), EditDistance.between(first, second, limit));
    }
}
