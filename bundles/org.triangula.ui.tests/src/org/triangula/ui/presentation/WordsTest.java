// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.presentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.triangula.model.ModelPackage;
import org.triangula.model.texts.DocumentKind;

/** Both languages are complete: same keys everywhere, and a word for everything in the model. */
class WordsTest {

    private static Properties read(URL url) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        Bundle bundle = FrameworkUtil.getBundle(ModelWords.class);
        List<URL> german = new ArrayList<>();
        for (String place : List.of("/org/triangula/ui", "/")) {
            Enumeration<URL> found = bundle.findEntries(place, "*_de.properties", !place.equals("/"));
            while (found != null && found.hasMoreElements()) {
                german.add(found.nextElement());
            }
        }
        assertFalse(german.isEmpty());
        for (URL url : german) {
            URL english = bundle.getEntry(url.getPath().replace("_de.properties", ".properties"));
            assertEquals(read(english).keySet(), read(url).keySet(), url.getPath());
        }
    }

    @Test
    void everythingInTheModelHasAWord() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            check(ModelPackage.eINSTANCE, new ModelWords(locale));
        }
    }

    private static void check(EPackage part, ModelWords words) {
        for (EClassifier classifier : part.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                assertTrue(words.hasWord("class." + type.getName()), type.getName());
                type.getEStructuralFeatures().forEach(feature -> assertTrue(
                    words.hasWord("feature." + feature.getName())
                        || words.hasWord("feature." + type.getName() + "." + feature.getName()),
                    type.getName() + "." + feature.getName()));
            } else if (classifier instanceof EEnum type) {
                type.getELiterals().forEach(literal -> assertTrue(
                    words.hasWord("literal." + type.getName() + "." + literal.getName()), literal.getName()));
            }
        }
        part.getESubpackages().forEach(inner -> check(inner, words));
    }

    @Test
    void literalsAreShownInBothLanguages() {
        assertEquals("Fokusgruppe", new ModelWords(Locale.GERMAN)
            .literal(DocumentKind.FOCUS_GROUP));
        assertEquals("Focus group", new ModelWords(Locale.ENGLISH)
            .literal(DocumentKind.FOCUS_GROUP));
    }
}
