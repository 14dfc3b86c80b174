// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.coefficient;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.dkpro.statistics.agreement.coding.BennettSAgreement;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.FleissKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.coding.PercentageAgreement;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.unitizing.KrippendorffAlphaUnitizingAgreement;
import org.dkpro.statistics.agreement.unitizing.UnitizingAnnotationStudy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** On generated ratings every coefficient equals that of DKPro Statistics. */
class ReferenceProperties {

    @Property(tries = 200)
    void nominalCoefficientsEqualDkpro(@ForAll long seed, @ForAll @IntRange(min = 2, max = 5) int coders,
        @ForAll @IntRange(min = 2, max = 6) int categories, @ForAll @IntRange(min = 2, max = 60) int items) {
        Random random = new Random(seed);
        CodingAnnotationStudy study = new CodingAnnotationStudy(coders);
        Tally.Builder builder = new Tally.Builder(coders, categories);
        IntStream.range(0, categories).forEach(study::addCategory);
        for (int item = 0; item < items; item++) {
            int likely = random.nextInt(categories);
            int[] ratings = IntStream.range(0, coders)
                .map(coder -> random.nextInt(3) == 0 ? random.nextInt(categories) : likely).toArray();
            builder.add(ratings, 1);
            study.addItemAsArray(IntStream.of(ratings).boxed().toArray());
        }
        Tally tally = builder.build();
        equal(new PercentageAgreement(study).calculateAgreement(), NominalCoefficients.percent(tally, true));
        Estimate fleiss = NominalCoefficients.fleiss(tally);
        if (fleiss.value().isPresent()) {
            equal(new FleissKappaAgreement(study).calculateAgreement(), fleiss);
        }
        Estimate alpha = NominalCoefficients.alpha(tally, Coefficient.ALPHA_NOMINAL);
        if (alpha.value().isPresent()) {
            equal(new KrippendorffAlphaAgreement(study, new NominalDistanceFunction()).calculateAgreement(), alpha);
        }
        if (coders == 2) {
            equal(new BennettSAgreement(study).calculateAgreement(),
                NominalCoefficients.brennanPrediger(tally, true, categories));
        }
        double sum = 0;
        int defined = 0;
        for (int first = 0; first < coders; first++) {
            for (int second = first + 1; second < coders; second++) {
                CohenKappaAgreement kappa = new CohenKappaAgreement(study.extractRaters(first, second));
                if (kappa.calculateExpectedAgreement() < 1) {
                    sum += kappa.calculateAgreement();
                    defined++;
                }
            }
        }
        if (defined > 0) {
            equal(sum / defined, NominalCoefficients.cohen(tally));
        }
    }

    @Property(tries = 200)
    void unitizingAlphaEqualsDkpro(@ForAll long seed, @ForAll @IntRange(min = 2, max = 4) int coders,
        @ForAll @IntRange(min = 1, max = 3) int codes) {
        Random random = new Random(seed);
        int length = 50 + random.nextInt(400);
        UnitizingAnnotationStudy study = new UnitizingAnnotationStudy(coders, length);
        List<UnitizingAlpha> alphas = new ArrayList<>();
        int units = 0;
        for (int code = 0; code < codes; code++) {
            UnitizedText text = text(random, coders, length);
            for (int coder = 0; coder < coders; coder++) {
                for (int[] unit : text.units().get(coder)) {
                    study.addUnit(unit[0], unit[1] - unit[0], coder, "code " + code);
                    units++;
                }
            }
            alphas.add(new UnitizingAlpha(List.of(text)));
        }
        Estimate alpha = UnitizingAlpha.of(alphas, null);
        assertEquals(units > 0, alpha.value().isPresent());
        if (units > 0) {
            equal(new KrippendorffAlphaUnitizingAgreement(study).calculateAgreement(), alpha);
        }
    }

    @Property(tries = 100)
    void charactersAreCountedAsIfOneByOne(@ForAll long seed, @ForAll @IntRange(min = 2, max = 4) int coders) {
        Random random = new Random(seed);
        UnitizedText text = text(random, coders, 120);
        Tally.Builder fast = new Tally.Builder(coders, 2);
        text.count(fast);
        Tally.Builder slow = new Tally.Builder(coders, 2);
        for (int position = 0; position < 120; position++) {
            int at = position;
            slow.add(IntStream.range(0, coders).map(coder -> text.units().get(coder).stream()
                .anyMatch(unit -> unit[0] <= at && at < unit[1]) ? 1 : 0).toArray(), 1);
        }
        Estimate expected = NominalCoefficients.alpha(slow.build(), Coefficient.ALPHA_BINARY);
        Estimate actual = NominalCoefficients.alpha(fast.build(), Coefficient.ALPHA_BINARY);
        assertEquals(expected.undefined(), actual.undefined());
        assertEquals(expected.value().orElse(0), actual.value().orElse(0), 1e-9);
        assertEquals(120, actual.base());
    }

    @Property(tries = 100)
    void textsLaidTogetherAreTheSumOfTheirWeights(@ForAll long seed) {
        Random random = new Random(seed);
        UnitizedText first = text(random, 2, 100);
        UnitizedText second = text(random, 2, 80);
        Estimate twice = UnitizingAlpha.of(List.of(new UnitizingAlpha(List.of(first, second, second))), null);
        Estimate weighted =
            UnitizingAlpha.of(List.of(new UnitizingAlpha(List.of(first, second))), new int[] {1, 2});
        assertEquals(twice.undefined(), weighted.undefined());
        assertEquals(twice.value().orElse(0), weighted.value().orElse(0), 1e-9);
        assertTrue(twice.value().orElse(0) <= 1);
    }

    private static UnitizedText text(Random random, int coders, int length) {
        List<List<int[]>> units = new ArrayList<>();
        for (int coder = 0; coder < coders; coder++) {
            List<int[]> own = new ArrayList<>();
            int position = random.nextInt(10);
            while (position < length - 1 && random.nextInt(6) > 0) {
                int end = Math.min(length, position + 1 + random.nextInt(30));
                own.add(new int[] {position, end});
                position = end + (random.nextBoolean() ? 0 : random.nextInt(30));
            }
            units.add(own);
        }
        return new UnitizedText(length, units);
    }

    private static void equal(double expected, Estimate actual) {
        assertEquals(expected, actual.value().orElseThrow(), 1e-9, actual.coefficient().name());
    }
}
