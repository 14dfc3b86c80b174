// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.triangula.agreement.coefficient.Coefficient;
import org.triangula.agreement.coefficient.Estimate;
import org.triangula.agreement.coefficient.Estimate.Method;
import org.triangula.agreement.coefficient.Estimate.Undefined;
import org.triangula.core.progress.Progress;

class AgreementAnalysisTest {

    @Test
    void segmentsAgreeFromNinetyPercentOverlap() {
        Situation situation = new Situation()
            .give("A", "bus", "d1", 0, 100).give("B", "bus", "d1", 0, 95)      // .95: one place
            .give("A", "bus", "d1", 200, 300).give("B", "bus", "d1", 200, 280) // .80: two places
            .give("A", "job", "d1", 400, 500).give("B", "job", "d1", 400, 500);
        AgreementResult result = compute(situation, situation.options(Level.SEGMENTS));
        AgreementRow bus = result.codes().get(0);
        assertEquals(1, bus.agreements());
        assertEquals(3, bus.decisions());
        assertEquals(List.of(2, 2), bus.given());
        assertEquals(1.0 / 3, value(bus, Coefficient.PERCENT), 1e-12);
        // two codes: Pc = 1/2
        assertEquals((1.0 / 3 - 0.5) / 0.5, value(bus, Coefficient.BRENNAN_PREDIGER), 1e-12);
        // the place of the other code is one on which both did not give this one: a = 1, b = c = 1, d = 1
        assertEquals(4, bus.estimates().get(Coefficient.COHEN).base());
        assertEquals(0, value(bus, Coefficient.COHEN), 1e-12);
        // overall: 2 of 4; mean of the codes: (1/3 + 1) / 2
        assertEquals(0.5, value(result.overall(), Coefficient.PERCENT), 1e-12);
        assertEquals(2.0 / 3, value(result.meanOfCodes(), Coefficient.PERCENT), 1e-12);
        assertEquals(ReferenceCheck.Outcome.EQUAL, result.reference());
    }

    @Test
    void aLowerThresholdMakesOnePlace() {
        Situation situation = new Situation().give("A", "bus", "d1", 200, 300).give("B", "bus", "d1", 200, 280);
        AgreementOptions strict = situation.options(Level.SEGMENTS);
        AgreementOptions loose = new AgreementOptions(strict.coders(), strict.documents(), strict.codes(),
            strict.level(), 0.8, false, false, 0);
        assertEquals(0, compute(situation, strict).overall().agreements());
        assertEquals(1, compute(situation, loose).overall().agreements());
    }

    @Test
    void aSecondCodeDoesNotSpoilTheFirst() {
        Situation situation = new Situation().give("A", "bus", "d1", 0, 100).give("A", "job", "d1", 0, 100)
            .give("B", "bus", "d1", 0, 95).give("B", "job", "d1", 3, 100);
        AgreementResult result = compute(situation, situation.options(Level.SEGMENTS));
        assertEquals(1, value(result.codes().get(0), Coefficient.PERCENT), 1e-12);
        assertEquals(1, value(result.codes().get(1), Coefficient.PERCENT), 1e-12);
    }

    @Test
    void existenceAndFrequency() {
        Situation situation = new Situation().give("A", "bus", "d1", 0, 10).give("A", "bus", "d1", 20, 30)
            .give("B", "bus", "d1", 50, 60).give("A", "bus", "d2", 0, 10).document("d3").coder("B");
        AgreementResult existence = compute(situation, situation.options(Level.EXISTENCE));
        assertEquals(2.0 / 3, value(existence.overall(), Coefficient.PERCENT), 1e-12); // d1 and d3, not d2
        AgreementResult frequency = compute(situation, situation.options(Level.FREQUENCY));
        assertEquals(1.0 / 3, value(frequency.overall(), Coefficient.PERCENT), 1e-12); // d3 only
        assertEquals(3, frequency.documents().size());
        assertEquals(5, frequency.coefficients().size());
        AgreementOptions all = situation.options(Level.EXISTENCE);
        AgreementResult without = compute(situation, new AgreementOptions(all.coders(), all.documents(), all.codes(),
            all.level(), all.threshold(), false, false, 0));
        assertEquals(0.5, value(without.overall(), Coefficient.PERCENT), 1e-12);       // d1, d2
    }

    @Test
    void subcodesAreFoldedIntoTheNearestChosenCode() {
        Situation situation = new Situation().code("space", null).code("bus", "space").code("night", "bus")
            .give("A", "bus", "d1", 0, 100).give("B", "night", "d1", 0, 100);
        AgreementOptions all = situation.options(Level.SEGMENTS);
        AgreementOptions top = new AgreementOptions(all.coders(), all.documents(), List.of("space"), all.level(),
            all.threshold(), true, false, 0);
        assertEquals(1, value(compute(situation, top).overall(), Coefficient.PERCENT), 1e-12);
        AgreementOptions plain = new AgreementOptions(all.coders(), all.documents(), List.of("space"), all.level(),
            all.threshold(), false, false, 0);
        assertEquals(0, compute(situation, plain).overall().decisions());
        assertEquals(0, compute(situation, all).overall().agreements());
    }

    @Test
    void uncodedStretchesCountWhenAskedFor() {
        Situation situation = new Situation().length(300).give("A", "bus", "d1", 100, 200)
            .give("B", "bus", "d1", 100, 200).give("A", "job", "d1", 210, 220);
        AgreementOptions all = situation.options(Level.SEGMENTS);
        AgreementOptions counted = new AgreementOptions(all.coders(), all.documents(), all.codes(), all.level(),
            all.threshold(), false, true, 0);
        // bus: its place, the place of job, three stretches without code
        assertEquals(5, compute(situation, counted).codes().get(0).decisions());
        assertEquals(5, compute(situation, counted).codes().get(1).decisions());
        assertEquals(4, compute(situation, counted).codes().get(1).agreements());
    }

    @Test
    void whatIsNotDefinedSaysWhy() {
        Situation nothing = new Situation().code("bus", null).document("d1").coder("A").coder("B");
        AgreementRow empty = compute(nothing, nothing.options(Level.SEGMENTS)).overall();
        for (Coefficient coefficient : Coefficient.values()) {
            assertEquals(Optional.of(Undefined.NOTHING_COMPARED), empty.estimates().get(coefficient).undefined()
                .map(reason -> coefficient == Coefficient.ALPHA_BINARY && reason == Undefined.NO_VARIATION
                    ? Undefined.NOTHING_COMPARED : reason), coefficient.name());
        }
        Situation alike = new Situation().give("A", "bus", "d1", 0, 10).give("B", "bus", "d1", 0, 10)
            .give("A", "bus", "d2", 0, 10).give("B", "bus", "d2", 0, 10);
        AgreementResult same = compute(alike, alike.options(Level.SEGMENTS));
        assertEquals(1, value(same.overall(), Coefficient.PERCENT), 1e-12);
        assertEquals(Optional.of(Undefined.NO_VARIATION),
            same.overall().estimates().get(Coefficient.COHEN).undefined());
        assertEquals(Optional.of(Undefined.NO_VARIATION),
            same.overall().estimates().get(Coefficient.FLEISS).undefined());
        assertEquals(Optional.of(Undefined.ONE_CATEGORY),
            same.overall().estimates().get(Coefficient.BRENNAN_PREDIGER).undefined());
        assertEquals(1, value(same.overall(), Coefficient.ALPHA_UNITIZING), 1e-12);
        assertEquals(1, value(same.overall(), Coefficient.ALPHA_BINARY), 1e-12);
        assertTrue(Undefined.NO_VARIATION.message().startsWith("not defined because"));
    }

    @Test
    void aCoderWithoutCodingsIsNoted() {
        Situation situation = new Situation().give("A", "bus", "d1", 0, 10).give("A", "bus", "d2", 0, 10)
            .code("never", null).coder("B");
        AgreementResult result = compute(situation, situation.options(Level.SEGMENTS));
        assertEquals(0, value(result.overall(), Coefficient.PERCENT), 1e-12);
        assertEquals(List.of("Coder B gave none of the compared codes in the compared documents.",
            "Compared codes that nobody gave: 1."), result.notes());
        assertTrue(result.codes().get(1).estimates().values().stream().allMatch(each -> each.value().isEmpty()
            || !Double.isNaN(each.value().getAsDouble())));
    }

    @Test
    void threeCodersAreComparedInPairs() {
        Situation situation = new Situation().give("A", "bus", "d1", 0, 100).give("B", "bus", "d1", 0, 100)
            .give("C", "job", "d1", 0, 100).give("A", "job", "d2", 0, 100).give("B", "job", "d2", 0, 100)
            .give("C", "job", "d2", 0, 100);
        AgreementResult result = compute(situation, situation.options(Level.SEGMENTS));
        AgreementRow bus = result.codes().get(0);
        assertEquals(1, bus.agreements());
        assertEquals(3, bus.decisions());
        assertEquals(ReferenceCheck.Outcome.EQUAL, result.reference());
        assertEquals(Method.FLEISS, bus.estimates().get(Coefficient.FLEISS).interval().orElseThrow().method());
        assertEquals(Method.BOOTSTRAP, result.overall().estimates().get(Coefficient.PERCENT).interval().orElseThrow()
            .method());
    }

    private static AgreementResult compute(Situation situation, AgreementOptions options) {
        return AgreementAnalysis.compute(situation.data(), options, Progress.NONE);
    }

    private static double value(AgreementRow row, Coefficient coefficient) {
        Estimate estimate = row.estimates().get(coefficient);
        return estimate.value().orElseThrow(() -> new AssertionError(estimate.toString()));
    }
}
