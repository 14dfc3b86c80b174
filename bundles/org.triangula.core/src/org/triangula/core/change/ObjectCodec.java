// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.triangula.model.Identified;
import org.triangula.model.ModelPackage;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * Writes objects of the study model as JSON trees and reads them back.
 *
 * <p>An object is written as {@code {"class": "texts:Coding", "id": …, feature: value, …}} with the features that are
 * set, in the order of the Ecore. Contained objects are nested; other references are written as the identity of their
 * target.
 */
final class ObjectCodec {

    private static final String CLASS = "class";

    /** Most values of which one object is kept for all that are equal. */
    private static final int MOST_SHARED = 4096;
    private static final int LONGEST_SHARED = 60;

    private final Map<String, EPackage> packages;
    /** Words that stand in many objects: classes, references to codes, times. An import has a million of them. */
    private final Map<EClass, JsonPrimitive> classes = new HashMap<>();
    private final Map<String, JsonPrimitive> shared = new HashMap<>();

    ObjectCodec() {
        ModelPackage root = ModelPackage.eINSTANCE;
        Map<String, EPackage> found = new HashMap<>();
        found.put(root.getNsPrefix(), root);
        root.getESubpackages().forEach(part -> found.put(part.getNsPrefix(), part));
        packages = Map.copyOf(found);
    }

    JsonElement encode(EStructuralFeature feature, Object value) {
        if (value == null) {
            return JsonNull.INSTANCE;
        }
        if (feature instanceof EAttribute attribute) {
            return shared(EcoreUtil.convertToString(attribute.getEAttributeType(), value));
        }
        EReference reference = (EReference) feature;
        return reference.isContainment() ? encodeTree((EObject) value) : shared(idOf((EObject) value));
    }

    private JsonPrimitive shared(String word) {
        JsonPrimitive known = shared.get(word);
        if (known == null) {
            known = new JsonPrimitive(word);
            if (word.length() <= LONGEST_SHARED) {
                if (shared.size() >= MOST_SHARED) {
                    shared.clear();
                }
                shared.put(word, known);
            }
        }
        return known;
    }

    private JsonObject encodeTree(EObject object) {
        JsonObject tree = new JsonObject();
        EClass type = object.eClass();
        tree.add(CLASS, classes.computeIfAbsent(type,
            key -> new JsonPrimitive(key.getEPackage().getNsPrefix() + ":" + key.getName())));
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (feature.isTransient() || feature.isDerived() || !object.eIsSet(feature)) {
                continue;
            }
            if (feature.isMany()) {
                JsonArray values = new JsonArray();
                for (Object value : (EList<?>) object.eGet(feature)) {
                    values.add(encode(feature, value));
                }
                tree.add(feature.getName(), values);
            } else {
                tree.add(feature.getName(), encode(feature, object.eGet(feature)));
            }
        }
        return tree;
    }

    /**
     * Reads a value.
     *
     * @param feature the feature it belongs to
     * @param value the JSON
     * @param resolver finds objects by identity, {@code null} when there is none (yet)
     * @param unresolved receives the references that could not be resolved, to be set later
     * @return the value; {@code null} for a reference that is in {@code unresolved} or an unset value
     */
    Object decode(EStructuralFeature feature, JsonElement value, Function<String, EObject> resolver,
        List<PendingReference> unresolved) {
        if (value.isJsonNull()) {
            return null;
        }
        if (feature instanceof EAttribute attribute) {
            return EcoreUtil.createFromString(attribute.getEAttributeType(), value.getAsString());
        }
        return ((EReference) feature).isContainment()
            ? decodeTree(value.getAsJsonObject(), resolver, unresolved)
            : resolver.apply(value.getAsString());
    }

    /** Whether a tree is an object with an identity, or contains it. */
    static boolean holds(JsonElement json, String id) {
        if (json.isJsonArray()) {
            for (JsonElement element : json.getAsJsonArray()) {
                if (holds(element, id)) {
                    return true;
                }
            }
            return false;
        }
        if (!json.isJsonObject()) {
            return false;
        }
        JsonElement own = json.getAsJsonObject().get("id");
        return own != null && own.getAsString().equals(id)
            || json.getAsJsonObject().entrySet().stream().anyMatch(entry -> holds(entry.getValue(), id));
    }

    /** The object with an identity: a tree's root or what it contains. */
    static EObject find(EObject root, String id) {
        if (root instanceof Identified identified && id.equals(identified.getId())) {
            return root;
        }
        for (EObject child : root.eContents()) {
            EObject found = find(child, id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    EObject decodeTree(JsonObject tree, Function<String, EObject> resolver, List<PendingReference> unresolved) {
        EObject object = create(tree.get(CLASS).getAsString());
        for (Map.Entry<String, JsonElement> entry : tree.entrySet()) {
            if (CLASS.equals(entry.getKey())) {
                continue;
            }
            EStructuralFeature feature = object.eClass().getEStructuralFeature(entry.getKey());
            if (feature == null) {
                throw new IllegalArgumentException(
                    object.eClass().getName() + " has no feature " + entry.getKey() + ".");
            }
            if (feature instanceof EReference reference && !reference.isContainment()) {
                unresolved.add(new PendingReference(object, reference, ids(entry.getValue())));
            } else if (feature.isMany()) {
                List<Object> values = new ArrayList<>();
                entry.getValue().getAsJsonArray()
                    .forEach(value -> values.add(decode(feature, value, resolver, unresolved)));
                object.eSet(feature, values);
            } else {
                object.eSet(feature, decode(feature, entry.getValue(), resolver, unresolved));
            }
        }
        return object;
    }

    private static List<String> ids(JsonElement value) {
        if (!value.isJsonArray()) {
            return List.of(value.getAsString());
        }
        List<String> ids = new ArrayList<>();
        value.getAsJsonArray().forEach(id -> ids.add(id.getAsString()));
        return List.copyOf(ids);
    }

    private EObject create(String name) {
        int colon = name.indexOf(':');
        EPackage owner = colon < 0 ? null : packages.get(name.substring(0, colon));
        if (owner == null || !(owner.getEClassifier(name.substring(colon + 1)) instanceof EClass type)
            || type.isAbstract()) {
            throw new IllegalArgumentException("There is no class " + name + " in the model.");
        }
        return EcoreUtil.create(type);
    }

    private static String idOf(EObject object) {
        if (object instanceof Identified identified && identified.getId() != null) {
            return identified.getId();
        }
        throw new IllegalStateException("A reference points to a " + object.eClass().getName() + " without identity.");
    }

    /** References of a freshly read object whose targets are looked up when all objects of an entry exist. */
    record PendingReference(EObject owner, EReference reference, List<String> targets) {
    }
}
