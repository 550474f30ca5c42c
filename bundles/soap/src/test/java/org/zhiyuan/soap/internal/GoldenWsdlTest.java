package org.zhiyuan.soap.internal;

import static org.junit.Assert.assertEquals;

import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.junit.ClassRule;
import org.junit.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** The descriptions that integrators' clients are made from; {@code -Dgolden.write=true} writes them anew, and the diff is the change. */
public class GoldenWsdlTest {
    private static final Path FOLDER = Path.of(System.getProperty("basedir", "."), "src/test/resources/wsdl");

    private static final List<String> ORDER =
            List.of("types", "message", "portType", "binding", "operation", "service");

    @ClassRule
    public static final SoapServer SERVER = new SoapServer();

    @Test
    public void everyDescriptionIsTheOneThatWasAgreed() throws Exception {
        List<String> changed = new ArrayList<>();
        for (String path : SERVER.endpoints.names().keySet()) {
            String present = pretty(
                    SERVER.get(path + "?wsdl").body().replace(SERVER.url(path), "http://localhost:8181/soap" + path));
            Path golden = FOLDER.resolve(path.substring(1) + ".wsdl");
            if (Boolean.getBoolean("golden.write")) {
                Files.createDirectories(FOLDER);
                Files.writeString(golden, present);
            }
            if (!Files.exists(golden) || !Files.readString(golden).equals(present)) {
                changed.add(path);
            }
        }
        assertEquals(
                "changed; if that is meant, run this test with -Dgolden.write=true and look at the diff",
                List.of(),
                changed);
    }

    /** Indented, and in an order of its own where the writer's has no meaning. */
    private static String pretty(String wsdl) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(wsdl)));
        sort(document.getDocumentElement());
        Transformer transformer = TransformerFactory.newInstance().newTransformer();
        transformer.setOutputProperty(OutputKeys.INDENT, "yes");
        transformer.setOutputProperty("{http://xml.apache.org/xslt}indent-amount", "1");
        StringWriter out = new StringWriter();
        transformer.transform(new DOMSource(document), new StreamResult(out));
        return out.toString();
    }

    private static void sort(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; ) {
            Node next = child.getNextSibling();
            if (child instanceof Element each) {
                sort(each);
                children.add(each);
            } else if (child.getTextContent().isBlank()) {
                element.removeChild(child);
            }
            child = next;
        }
        if (Set.of("definitions", "portType", "binding").contains(element.getLocalName())) {
            children.sort(Comparator.comparing((Element each) -> ORDER.indexOf(each.getLocalName()))
                    .thenComparing(each -> each.getAttribute("name")));
            children.forEach(element::appendChild);
        }
    }
}
