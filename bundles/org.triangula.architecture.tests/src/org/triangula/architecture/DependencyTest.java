// SPDX-License-Identifier: EPL-2.0
package org.triangula.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Rules 1 and 6 of the house in the compiled classes of the product. */
class DependencyTest {

    private static final Pattern ONE_PER_CELL = Pattern.compile("(Grid|Raster)?Cell|TravelTime|StopTime"
            + "|(Road|Street|Network)?(Edge|Node)");

    private static JavaClasses classes;
    private static Rooms rooms;

    @BeforeAll
    static void importClasses() throws IOException {
        rooms = Rooms.load();
        List<Path> folders = Repository.productBundles().stream().map(bundle -> bundle.resolve("target/classes"))
                .filter(Files::isDirectory).toList();
        ClassFileImporter importer = new ClassFileImporter();
        // Without a build by Maven the classes of the class path are what there is.
        classes = folders.isEmpty() ? importer.importPackages("org.triangula") : importer.importPaths(folders);
    }

    @Test
    void thereIsSomethingToLookAt() {
        assertFalse(classes.isEmpty(), "no compiled class of the product was found");
    }

    @Test
    void arrowsPointDown() {
        assertEquals(Set.of(), dependencies(dependency -> {
            String from = rooms.roomOfPackage(dependency.getOriginClass().getPackageName());
            String to = rooms.roomOfPackage(dependency.getTargetClass().getPackageName());
            return !from.isEmpty() && !to.isEmpty() && !rooms.mayUse(from, to);
        }));
    }

    @Test
    void domainHasNoFace() {
        assertEquals(Set.of(), dependencies(dependency -> {
            String from = rooms.roomOfPackage(dependency.getOriginClass().getPackageName());
            String target = dependency.getTargetClass().getPackageName() + ".";
            return !from.isEmpty() && Rooms.isDomain(from)
                    && (target.startsWith("org.eclipse.swt.") || target.startsWith("org.eclipse.jface.")
                            || target.startsWith("org.eclipse.ui.") || target.startsWith("org.eclipse.e4.ui."));
        }));
    }

    /** Rule 6: grid cells, travel times, timetables and road graphs are numbers in arrays, not objects of the model. */
    @Test
    void networksHoldNoCollectionsOfModelObjects() {
        assertEquals(Set.of(), fields(field -> {
            String room = rooms.roomOfPackage(field.getOwner().getPackageName());
            JavaClass type = field.getRawType();
            boolean many = type.isArray() || type.isAssignableTo(Iterable.class) || type.isAssignableTo(Map.class);
            return room.equals("reachability") && many
                    && field.getAllInvolvedRawTypes().stream().anyMatch(DependencyTest::isModelObject);
        }));
    }

    /** Rule 6 again: the model has no class of which there would be one object per cell, edge or stop time. */
    @Test
    void modelHasNoClassPerCell() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : classes) {
            if (rooms.roomOfPackage(type.getPackageName()).equals("model") && type.isInterface()
                    && ONE_PER_CELL.matcher(type.getSimpleName()).matches()) {
                wrong.add(type.getName());
            }
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void domainHasNoStaticMutableState() {
        assertEquals(Set.of(), fields(field -> {
            String room = rooms.roomOfPackage(field.getOwner().getPackageName());
            return Rooms.isDomain(room) && !room.equals("model") && !room.isEmpty()
                    && field.getModifiers().contains(JavaModifier.STATIC)
                    && !field.getModifiers().contains(JavaModifier.FINAL)
                    && !field.getModifiers().contains(JavaModifier.SYNTHETIC)
                    && !field.getOwner().getSimpleName().equals("Messages")
                    && !field.getName().startsWith("$");
        }));
    }

    private static boolean isModelObject(JavaClass type) {
        return type.isAssignableTo("org.eclipse.emf.ecore.EObject")
                || type.getPackageName().equals("org.triangula.model");
    }

    private static Set<String> dependencies(Predicate<Dependency> wrong) {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : classes) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                if (wrong.test(dependency)) {
                    found.add(dependency.getOriginClass().getName() + " -> " + dependency.getTargetClass().getName());
                }
            }
        }
        return found;
    }

    private static Set<String> fields(Predicate<JavaField> wrong) {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : classes) {
            for (JavaField field : type.getFields()) {
                if (wrong.test(field)) {
                    found.add(field.getFullName());
                }
            }
        }
        return found;
    }
}
