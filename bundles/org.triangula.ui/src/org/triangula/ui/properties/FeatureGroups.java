// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.properties;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.triangula.model.ModelPackage;

/** Sorts the features of a class into the groups of the properties view. */
final class FeatureGroups {

    /** The groups in the order in which they are shown. */
    enum Group {
        GENERAL, REFERENCES, SOURCES, CONTAINED, TECHNICAL
    }

    private static final Set<String> SOURCES = Set.of("sources", "sourceNote", "validFrom", "validUntil");
    private static final Set<String> TECHNICAL = Set.of("textFile", "textLength", "paragraphCount", "textChecksum",
        "originalFile", "checksum", "file", "provenanceFile", "createdAt", "modifiedAt", "importedAt", "retrievedAt",
        "computedAt", "cellCount", "reachedCount", "start", "end", "codeId", "geometry", "productVersion", "changedAt",
        "replacedAt", "addedAt", "mediaFile", "noticedAt", "comparedAt", "rowCount", "releasedAt", "externalKey");
    private static final Set<String> READ_ONLY = Set.of("textFile", "textLength", "paragraphCount", "textChecksum",
        "originalFile", "checksum", "file", "provenanceFile", "createdAt", "importedAt", "computedAt", "cellCount",
        "reachedCount", "start", "end", "codeId", "geometry", "productVersion", "changedAt", "replacedAt",
        "noticedAt", "comparedAt", "rowCount", "original", "repaired", "releasedAt", "externalKey");
    private static final Set<String> LONG = Set.of("description", "researchQuestion", "definition", "anchorExample",
        "codingRules", "inclusionRules", "exclusionRules", "paraphrase", "text", "note", "comment", "statement",
        "reason", "verdictReason", "citation", "peculiarities", "summary", "consent", "changeReason",
        "formula", "quotation");

    private FeatureGroups() {
    }

    static Map<Group, List<EStructuralFeature>> of(EClass type) {
        Map<Group, List<EStructuralFeature>> groups = new EnumMap<>(Group.class);
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (feature != ModelPackage.eINSTANCE.getIdentified_Id() && !feature.isDerived()) {
                groups.computeIfAbsent(group(feature), key -> new ArrayList<>()).add(feature);
            }
        }
        return groups;
    }

    private static Group group(EStructuralFeature feature) {
        if (SOURCES.contains(feature.getName())) {
            return Group.SOURCES;
        }
        if (TECHNICAL.contains(feature.getName())) {
            return Group.TECHNICAL;
        }
        if (feature instanceof EReference reference) {
            if (reference.isContainment()) {
                return Group.CONTAINED;
            }
            return isTerm(reference) ? Group.GENERAL : Group.REFERENCES;
        }
        return Group.GENERAL;
    }

    /** Whether a feature refers to a term of a vocabulary. */
    static boolean isTerm(EReference reference) {
        return reference.getEReferenceType() == ModelPackage.eINSTANCE.getTerm();
    }

    /** Whether a feature is kept by the program and only shown. */
    static boolean isReadOnly(EStructuralFeature feature) {
        return !feature.isChangeable() || READ_ONLY.contains(feature.getName());
    }

    /** Whether a feature holds text of several lines. */
    static boolean isLong(EStructuralFeature feature) {
        return LONG.contains(feature.getName());
    }
}
