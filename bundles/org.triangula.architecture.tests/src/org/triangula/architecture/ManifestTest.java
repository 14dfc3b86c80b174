// SPDX-License-Identifier: EPL-2.0
package org.triangula.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import org.junit.jupiter.api.Test;

/** Rule 1 of the house as far as manifests tell, and what every manifest has to say. */
class ManifestTest {

    private static final List<String> FACES = List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui",
            "org.eclipse.e4.ui", "org.eclipse.swtchart");

    @Test
    void everyBundleIsARoomOfTheHouse() throws IOException {
        Rooms rooms = Rooms.load();
        List<String> unknown = Repository.productBundles().stream().map(Repository::room)
                .filter(room -> !rooms.knows(room)).toList();
        assertEquals(List.of(), unknown, "not in rooms.properties; say there what these bundles may use");
    }

    @Test
    void arrowsPointDown() throws IOException {
        Rooms rooms = Rooms.load();
        List<String> wrong = new ArrayList<>();
        for (Path bundle : Repository.productBundles()) {
            String from = Repository.room(bundle);
            for (String used : Repository.header(bundle, "Require-Bundle")) {
                if (used.startsWith(Rooms.PREFIX) && !rooms.mayUse(from, used.substring(Rooms.PREFIX.length()))) {
                    wrong.add(from + " requires " + used);
                }
            }
            for (String used : Repository.header(bundle, "Import-Package")) {
                String to = rooms.roomOfPackage(used);
                if (!to.isEmpty() && !rooms.mayUse(from, to)) {
                    wrong.add(from + " imports " + used);
                }
            }
        }
        assertEquals(List.of(), wrong, "arrows that do not point down the table of rooms");
    }

    @Test
    void domainHasNoFace() {
        List<String> wrong = new ArrayList<>();
        for (Path bundle : Repository.productBundles()) {
            if (Rooms.isDomain(Repository.room(bundle))) {
                List<String> used = new ArrayList<>(Repository.header(bundle, "Require-Bundle"));
                used.addAll(Repository.header(bundle, "Import-Package"));
                for (String name : used) {
                    if (FACES.stream().anyMatch(face -> name.equals(face) || name.startsWith(face + "."))) {
                        wrong.add(Repository.name(bundle) + " uses " + name);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong, "bundles of the domain that see SWT, JFace or the workbench");
    }

    @Test
    void manifestsAreComplete() {
        List<String> wrong = new ArrayList<>();
        for (Path bundle : Repository.bundles()) {
            String name = Repository.name(bundle);
            Attributes manifest = Repository.manifest(bundle).getMainAttributes();
            expect(wrong, name, manifest, "Bundle-Version", "0.1.0.qualifier");
            if (!String.valueOf(manifest.getValue("Bundle-Vendor")).startsWith("%")) {
                expect(wrong, name, manifest, "Bundle-Vendor", "Triangula");
            }
            expect(wrong, name, manifest, "Bundle-RequiredExecutionEnvironment", "JavaSE-21");
            expect(wrong, name, manifest, "Automatic-Module-Name", name);
            if (!Repository.header(bundle, "Bundle-SymbolicName").equals(List.of(name))) {
                wrong.add(name + ": Bundle-SymbolicName differs from the folder's name");
            }
            if (!Files.exists(bundle.resolve("build.properties"))) {
                wrong.add(name + ": build.properties is missing");
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyBundleIsInTheProduct() throws IOException {
        String feature = Files.readString(Repository.root().resolve("features/org.triangula.feature/feature.xml"));
        List<String> missing = Repository.productBundles().stream().map(Repository::name)
                .filter(name -> !feature.contains("\"" + name + "\"")).toList();
        assertEquals(List.of(), missing, "bundles that features/org.triangula.feature/feature.xml does not name");
    }

    private static void expect(List<String> wrong, String bundle, Attributes manifest, String header, String value) {
        String found = manifest.getValue(header);
        if (!value.equals(found)) {
            wrong.add(bundle + ": " + header + " is " + found + " instead of " + value);
        }
    }
}
