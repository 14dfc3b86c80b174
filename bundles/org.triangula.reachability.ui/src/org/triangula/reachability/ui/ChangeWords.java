// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.ui;

import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.triangula.core.study.StudySession;
import org.triangula.model.Identified;
import org.triangula.reachability.scenario.ScenarioChange;
import org.triangula.ui.presentation.ObjectPresentation;

/** Says in words what a scenario changes. */
public final class ChangeWords {

    private static final String NEW = "new-";

    private final StudySession session;
    private final List<ScenarioChange> changes;
    private final ObjectPresentation presentation = new ObjectPresentation();

    /**
     * @param session the study
     * @param changes all changes of the scenario, in their order
     */
    public ChangeWords(StudySession session, List<ScenarioChange> changes) {
        this.session = session;
        this.changes = List.copyOf(changes);
    }

    /** Says one change. */
    public String of(ScenarioChange change) {
        return switch (change) {
            case ScenarioChange.Close close -> NLS.bind(Messages.change_closed, name(close.facility()));
            case ScenarioChange.Move move -> NLS.bind(Messages.change_moved, new Object[] {name(move.facility()),
                String.format("%.4f", move.latitude()), String.format("%.4f", move.longitude())});
            case ScenarioChange.Open open -> NLS.bind(Messages.change_opened, open.name());
            case ScenarioChange.Cut cut -> NLS.bind(Messages.change_cutLine, cut.route());
            case ScenarioChange.Run run -> NLS.bind(Messages.change_runs, new Object[] {run.line().name(),
                run.line().stops().size(), run.line().every()});
        };
    }

    /** The name of a facility of the study or of one that the scenario opens. */
    public String name(String id) {
        if (id.startsWith(NEW)) {
            for (int i = 0; i < changes.size(); i++) {
                if (id.equals(NEW + (i + 1)) && changes.get(i) instanceof ScenarioChange.Open open) {
                    return open.name();
                }
            }
        }
        Identified found = session.index().find(id);
        return found == null ? id : presentation.label(found);
    }

    /** A name for a scenario: its first change, and how many there are beside it. */
    public String scenarioName() {
        return changes.isEmpty() ? "" : changes.size() == 1 ? of(changes.getFirst())
                : NLS.bind(Messages.change_andMore, of(changes.getFirst()), changes.size() - 1);
    }
}
