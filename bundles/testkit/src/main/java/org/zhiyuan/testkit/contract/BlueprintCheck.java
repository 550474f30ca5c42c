package org.zhiyuan.testkit.contract;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.zhiyuan.core.Text;
import org.zhiyuan.plugin.spi.PluginProperties;

/** Reads from a plugin's Blueprint file how it registers itself. */
final class BlueprintCheck {

    private final Element service;

    /** The first service of that interface. */
    BlueprintCheck(Class<?> of, String resource, Class<?> registeredAs) {
        Element found = null;
        NodeList services = read(of, resource).getElementsByTagName("service");
        for (int i = services.getLength() - 1; i >= 0; i--) {
            Element candidate = (Element) services.item(i);
            found = registeredAs.getName().equals(candidate.getAttribute("interface")) ? candidate : found;
        }
        assertNotNull(resource + " registers a " + registeredAs.getName(), found);
        service = found;
    }

    void says(String id, Text name) {
        Map<String, String> properties = new HashMap<>();
        NodeList entries = service.getElementsByTagName("entry");
        for (int i = 0; i < entries.getLength(); i++) {
            Element entry = (Element) entries.item(i);
            properties.put(entry.getAttribute("key"), entry.getAttribute("value"));
        }
        assertEquals(
                Map.of(
                        PluginProperties.ID,
                        id,
                        PluginProperties.API_VERSION,
                        PluginProperties.CURRENT_API,
                        PluginProperties.NAME_ZH,
                        name.zh(),
                        PluginProperties.NAME_EN,
                        name.en()),
                properties);
    }

    private static Document read(Class<?> of, String resource) {
        try (InputStream in = of.getResourceAsStream(resource)) {
            assertNotNull("there is a " + resource, in);
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(in);
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError(resource + " can't be read", e);
        }
    }
}
