// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript.reader;

import javax.xml.stream.XMLInputFactory;

/** Readers of XML that follow no document types and no entities. */
final class SafeXml {

    private SafeXml() {
    }

    static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_COALESCING, Boolean.TRUE);
        return factory;
    }
}
