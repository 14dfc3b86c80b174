// SPDX-License-Identifier: EPL-2.0
package org.triangula.model.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checked-in code of the model is what the generator makes of the checked-in Ecore, and everything is documented. */
class GeneratedModelTest {

    private final Path bundle = Path.of(System.getProperty("triangula.model.bundle")).toAbsolutePath().normalize();

    @Test
    void checkedInCodeEqualsFreshlyGeneratedCode(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("model"));
        Files.copy(bundle.resolve("model/triangula.ecore"), folder.resolve("model/triangula.ecore"));
        ModelGenerator.generate(folder);
        Map<String, String> expected = contents(folder);
        Map<String, String> actual = contents(bundle);
        assertTrue(expected.size() > 200, "The generator wrote only " + expected.size() + " files.");
        assertEquals(expected.keySet(), actual.keySet(),
            "Run: mvn -f releng/model-generator compile exec:java");
        expected.forEach((name, text) -> assertEquals(text, actual.get(name),
            name + " differs; run: mvn -f releng/model-generator compile exec:java"));
    }

    @Test
    void everyClassifierAndFeatureIsDocumented() {
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new XMIResourceFactoryImpl());
        var ecore = resources.getResource(URI.createFileURI(bundle.resolve("model/triangula.ecore").toString()), true);
        ecore.getAllContents().forEachRemaining(object -> {
            if (object instanceof EClassifier || object instanceof EStructuralFeature) {
                String documentation = EcoreUtil.getDocumentation((EModelElement) object);
                assertTrue(documentation != null && documentation.length() > 3, () -> "Not documented: " + object);
            }
        });
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (name.startsWith("src-gen/") || name.endsWith(".genmodel")) {
                    contents.put(name, Files.readString(file));
                }
            }
        }
        return contents;
    }
}
