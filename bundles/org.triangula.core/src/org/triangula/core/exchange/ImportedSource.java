// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.exchange;

import org.triangula.core.operation.StudyEdit;
import org.triangula.model.ModelFactory;
import org.triangula.model.Source;
import org.triangula.model.SourceKind;

/** The source that an import leaves in the study, so that everything imported can be traced to its file. */
public final class ImportedSource {

    private ImportedSource() {
    }

    /**
     * Describes a file; whoever calls puts the source where it belongs.
     *
     * @param edit the operation that imports it, whose time is noted
     * @param kind what the file is
     * @param name name of the file, without folders; its location, too, as long as no copy is kept in the study
     * @param checksum SHA-256 of its content
     * @param format identity of the format
     * @return a new source that is in no study yet
     */
    public static Source of(StudyEdit edit, SourceKind kind, String name, String checksum, String format) {
        Source source = ModelFactory.eINSTANCE.createSource();
        source.setKind(kind);
        source.setName(name);
        source.setLocation(name);
        source.setChecksum(checksum);
        source.setFormat(format);
        source.setImportedAt(edit.time());
        return source;
    }
}
