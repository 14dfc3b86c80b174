// SPDX-License-Identifier: EPL-2.0
package org.triangula.architecture;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

class FirstTest {

    @Test
    void importsClasses() {
        JavaClasses classes = new ClassFileImporter().importPackages("org.triangula.architecture");
        assertFalse(classes.isEmpty());
    }
}
