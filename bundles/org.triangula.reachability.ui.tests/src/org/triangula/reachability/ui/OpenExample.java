// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.ui;

import java.util.List;

import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.examples.study.ExampleStudy;
import org.triangula.model.places.Scenario;
import org.triangula.testing.ui.WorkbenchStudy;

/** The example study, open in the workbench. */
public final class OpenExample extends WorkbenchStudy {

    /** Writes and opens it. */
    public OpenExample() throws ProblemException {
        super("example", folder -> ExampleStudy.write(folder, Progress.NONE));
    }

    /** Its scenarios. */
    public List<Scenario> scenarios() {
        return session().study().getPlaces().getScenarios();
    }
}
