// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.study;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.xmi.XMLParserPool;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;

/** One model file: XMI in UTF-8, read without external entities, objects found by identity in constant time. */
final class StudyResource extends XMIResourceImpl {

    /** Making a parser takes longer than reading a small file; the pool is safe for threads. */
    private static final XMLParserPool PARSERS = new XMLParserPoolImpl(true);

    StudyResource(URI uri) {
        super(uri);
        setIntrinsicIDToEObjectMap(new HashMap<>());
        setEncoding(StandardCharsets.UTF_8.name());
        Map<Object, Object> load = getDefaultLoadOptions();
        load.put(XMLResource.OPTION_DEFER_ATTACHMENT, Boolean.TRUE);
        load.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
        load.put(XMLResource.OPTION_USE_DEPRECATED_METHODS, Boolean.FALSE);
        load.put(XMLResource.OPTION_USE_PARSER_POOL, PARSERS);
        load.put(XMLResource.OPTION_USE_XML_NAME_TO_FEATURE_MAP, new HashMap<>());
        load.put(XMLResource.OPTION_PARSER_FEATURES, Map.of(
            "http://apache.org/xml/features/disallow-doctype-decl", Boolean.TRUE,
            "http://xml.org/sax/features/external-general-entities", Boolean.FALSE,
            "http://xml.org/sax/features/external-parameter-entities", Boolean.FALSE));
        Map<Object, Object> save = getDefaultSaveOptions();
        save.put(XMLResource.OPTION_LINE_WIDTH, 140);
        save.put(XMLResource.OPTION_CONFIGURATION_CACHE, Boolean.TRUE);
        save.put(XMLResource.OPTION_USE_CACHED_LOOKUP_TABLE, new java.util.ArrayList<>());
        // a value that XML cannot carry (control characters) must not make saving impossible
        save.put(XMLResource.OPTION_SKIP_ESCAPE, Boolean.FALSE);
    }

    @Override
    protected boolean useUUIDs() {
        return false;
    }
}
