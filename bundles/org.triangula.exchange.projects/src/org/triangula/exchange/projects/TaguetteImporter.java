// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.projects;

import java.time.ZoneId;

import org.triangula.core.exchange.ImportRequest;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.exchange.projects.database.ProjectDatabase;
import org.triangula.exchange.projects.read.ReadProject;
import org.triangula.exchange.projects.read.TaguetteReader;

/**
 * Imports databases of Taguette. Option {@code project}: name of the one project to import, where the database holds
 * several.
 */
public final class TaguetteImporter extends ProjectImporter {

    /** Creates the importer. */
    public TaguetteImporter() {
        super(new String[] {"projects", "documents", "highlights", "tags"}, "sqlite3");
    }

    @Override
    ReadProject read(ProjectDatabase database, ImportRequest request, ZoneId zone, Progress progress)
        throws ProblemException {
        return TaguetteReader.read(database, request.options().getOrDefault("project", ""), progress);
    }
}
