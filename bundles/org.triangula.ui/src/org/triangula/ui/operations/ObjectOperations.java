// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.operations;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.Identified;
import org.triangula.model.NamedElement;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeSystem;
import org.triangula.model.texts.Document;

/** The operations that every view offers for any object: change a feature, rename, delete, put somewhere else. */
public final class ObjectOperations {

    private ObjectOperations() {
    }

    /**
     * Gives an object another name.
     *
     * @param object the object
     * @param name the new name
     * @return the operation
     */
    public static StudyOperation rename(NamedElement object, String name) {
        return StudyOperation.of(NLS.bind(Messages.rename, object.getName()), edit -> object.setName(name));
    }

    /**
     * Sets a feature of an object.
     *
     * @param object the object
     * @param feature one of its features
     * @param value the new value: a list for features with many values; {@code null} to unset
     * @param featureName what the feature is called, for the label
     * @return the operation
     */
    public static StudyOperation set(EObject object, EStructuralFeature feature, Object value, String featureName) {
        return StudyOperation.of(NLS.bind(Messages.change, featureName), edit -> {
            if (value == null) {
                object.eUnset(feature);
            } else if (feature.isMany()) {
                replace(list(object, feature), (List<?>) value);
            } else {
                object.eSet(feature, value);
            }
        });
    }

    @SuppressWarnings("unchecked")
    private static EList<Object> list(EObject object, EStructuralFeature feature) {
        return (EList<Object>) object.eGet(feature);
    }

    /** Changes as little as possible, so that the journal says what really changed. */
    private static void replace(EList<Object> list, List<?> values) {
        list.retainAll(values);
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            int at = list.indexOf(value);
            if (at < 0) {
                list.add(Math.min(i, list.size()), value);
            } else if (at != i && i < list.size()) {
                list.move(i, at);
            }
        }
    }

    /**
     * Deletes objects with all they contain and every reference to them.
     *
     * @param objects the objects
     * @param firstLabel how the first of them is called, for the label
     * @return the operation
     */
    public static StudyOperation delete(Collection<? extends Identified> objects, String firstLabel) {
        List<? extends Identified> copy = List.copyOf(objects);
        String label = copy.size() == 1 ? NLS.bind(Messages.delete, firstLabel)
            : NLS.bind(Messages.deleteMany, copy.size());
        return StudyOperation.of(label, edit -> {
            for (Identified object : copy) {
                if (object.eContainer() != null) {
                    edit.delete(object);
                }
            }
        });
    }

    /**
     * Adds a new object.
     *
     * @param container where
     * @param feature a containment feature with many values
     * @param created the new object
     * @param typeName what it is, for the label
     * @return the operation
     */
    public static StudyOperation create(EObject container, EStructuralFeature feature, EObject created,
        String typeName) {
        return StudyOperation.of(NLS.bind(Messages.create, typeName), edit -> list(container, feature).add(created));
    }

    /**
     * Adds documents to a group or set. A document stays in the other groups and sets it is in.
     *
     * @param documents the documents
     * @param target documents of the group or set
     * @param name name of the group or set
     * @return the operation
     */
    public static StudyOperation addDocuments(Collection<Document> documents, EList<Document> target, String name) {
        List<Document> copy = List.copyOf(documents);
        return StudyOperation.of(NLS.bind(Messages.add, name),
            edit -> copy.stream().filter(document -> !target.contains(document)).forEach(target::add));
    }

    /**
     * Takes documents out of a group or set.
     *
     * @param documents the documents
     * @param target documents of the group or set
     * @param name name of the group or set
     * @return the operation
     */
    public static StudyOperation removeDocuments(Collection<Document> documents, EList<Document> target, String name) {
        List<Document> copy = List.copyOf(documents);
        return StudyOperation.of(NLS.bind(Messages.takeOut, name), edit -> target.removeAll(copy));
    }

    /**
     * Moves a code under another one, or to the top of the code system.
     *
     * @param code the code
     * @param parent the new parent: a {@link Code} or the {@link CodeSystem}
     * @param index position among the children; negative for the end
     * @return the operation, which refuses to make a code part of itself
     */
    public static StudyOperation moveCode(Code code, EObject parent, int index) {
        return StudyOperation.of(NLS.bind(Messages.moveCode, code.getName()), edit -> {
            if (EcoreUtil.isAncestor(code, parent)) {
                throw new ProblemException(code.getName(), Messages.moveCycle, Messages.moveCycleRemedy);
            }
            EList<Code> target = parent instanceof Code above ? above.getCodes() : ((CodeSystem) parent).getCodes();
            if (code.eContainer() == parent) {
                int last = target.size() - 1;
                target.move(index < 0 ? last : Math.min(index, last), code);
            } else {
                target.add(index < 0 ? target.size() : Math.min(index, target.size()), code);
            }
        });
    }
}
