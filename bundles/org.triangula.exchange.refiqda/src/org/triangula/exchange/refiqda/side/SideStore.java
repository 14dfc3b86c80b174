// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda.side;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.problem.ProblemException;
import org.triangula.exchange.refiqda.ProjectPackage;
import org.triangula.exchange.refiqda.side.SideFile.StoredFile;
import org.triangula.model.ModelPackage;

/** Stores the texts and data files of a side file in the study, those that are needed and when they are. */
final class SideStore {

    private final SideFile side;
    private final StudyEdit edit;
    private final ProjectPackage container;
    private final Map<String, String> stored = new HashMap<>();

    SideStore(SideFile side, StudyEdit edit, ProjectPackage container) {
        this.side = side;
        this.edit = edit;
        this.container = container;
    }

    /** Stores the files that an object names, and lets it name them as they are called now. */
    void settle(EObject object) throws ProblemException {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (!attribute.isMany() && object.eGet(attribute) instanceof String value) {
                String now = settled(attribute, value);
                if (!value.equals(now)) {
                    object.eSet(attribute, now);
                }
            }
        }
    }

    /** A value as the study has it, once the file that it may name is stored. */
    String settled(EAttribute attribute, String value) throws ProblemException {
        StoredFile file = side.files().get(value);
        if (file == null) {
            // a path to nowhere, or out of the study
            return attribute.getEAttributeType() == ModelPackage.Literals.RELATIVE_PATH ? null : value;
        }
        String known = stored.get(value);
        if (known == null) {
            known = store(value, file);
            stored.put(value, known);
        }
        return known;
    }

    private String store(String path, StoredFile file) throws ProblemException {
        Optional<byte[]> bytes = container.bytes(file.part());
        // the name as it was, without the checksum that is added again
        String name = path.substring(path.indexOf('/') + 1)
            .replace("-" + file.checksum().substring(0, 12), "");
        if (path.startsWith("texts/")) {
            Optional<String> text = bytes.flatMap(ProjectPackage::decode);
            return text.isEmpty() ? null : edit.storeText(name.replaceFirst("\\.txt$", ""), text.get()).file();
        }
        return bytes.isEmpty() ? null : edit.storeData(name, bytes.get());
    }
}
