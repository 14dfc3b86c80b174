// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda.side;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.triangula.model.ModelPackage;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Selection;
import org.triangula.model.texts.TextsFactory;
import org.triangula.model.texts.TextsPackage;

/** The table of what the standard carries fits the model, and every kind of thing in it has a name. */
class CarriedTest {

    private static final Set<String> MARKS = Set.of("-", "~", ".");

    private static List<String[]> lines() throws IOException {
        List<String[]> lines = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
            Carried.class.getResourceAsStream("carried.tsv"), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#")) {
                    lines.add(line.split("\t"));
                }
            }
        }
        return lines;
    }

    private static void collect(EPackage part, Map<String, EClass> classes) {
        for (EClassifier each : part.getEClassifiers()) {
            if (each instanceof EClass type) {
                classes.put(type.getName(), type);
            }
        }
        part.getESubpackages().forEach(child -> collect(child, classes));
    }

    @Test
    void tableFitsTheModelAndNamesItsKinds() throws IOException {
        Map<String, EClass> classes = new HashMap<>();
        collect(ModelPackage.eINSTANCE, classes);
        Set<String> seen = new HashSet<>();
        for (String[] line : lines()) {
            assertEquals(3, line.length, line[0]);
            assertTrue(seen.add(line[0] + "." + line[1]), line[0] + "." + line[1] + " stands twice");
            EClass type = classes.get(line[0]);
            assertNotNull(type, line[0]);
            assertTrue(line[1].equals("*") || type.getEStructuralFeature(line[1]) != null, line[0] + "." + line[1]);
            if (!MARKS.contains(line[2])) {
                assertFalse(LostKind.label(line[2]).isBlank());
            }
        }
        for (EClass type : classes.values()) {
            boolean whole = seen.contains(type.getName() + ".*");
            boolean some = seen.stream().anyMatch(line -> line.startsWith(type.getName() + "."));
            if (!type.isAbstract() && some && !whole) {
                type.getEAllStructuralFeatures().forEach(feature -> assertTrue(
                    Carried.load().line(type, feature).isPresent(), type.getName() + "." + feature.getName()));
            }
        }
    }

    @Test
    void codingsAreCarriedAndTheirWeightsAreNot() {
        Carried carried = Carried.load();
        Coding coding = TextsFactory.eINSTANCE.createCoding();
        assertTrue(carried.isCarried(coding));
        assertEquals("weights", carried.lostKind(coding.eClass(), TextsPackage.Literals.CODING__WEIGHT).orElseThrow());
        assertTrue(carried.lostKind(coding.eClass(), TextsPackage.Literals.CODING__CODE).isEmpty());
        Selection selection = TextsFactory.eINSTANCE.createSelection();
        assertEquals("highlights",
            carried.lostKind(selection.eClass(), TextsPackage.Literals.SELECTION__HIGHLIGHT).orElseThrow());
        assertFalse(carried.isCarried(TextsFactory.eINSTANCE.createSummary()));
    }
}
