package org.zhiyuan.soap.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.bind.JAXBContext;
import javax.xml.bind.JAXBElement;
import javax.xml.namespace.QName;
import javax.xml.transform.stream.StreamSource;
import org.junit.Test;
import org.zhiyuan.activity.ActivityAdmin;
import org.zhiyuan.core.Idempotency;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.expert.ExpertService;
import org.zhiyuan.operations.JsonFormat;
import org.zhiyuan.operations.KeyedAnswers;
import org.zhiyuan.operations.OperationMethod;
import org.zhiyuan.operations.OperationParameter;
import org.zhiyuan.operations.SoapAddress;
import org.zhiyuan.operations.XmlInputs;
import org.zhiyuan.testkit.MemoryIdempotency;
import org.zhiyuan.testkit.MemoryUnitOfWork;

/**
 * Every operation that takes a request key, with every field of its input and its answer filled: JSON and XML are the same request, and
 * what is kept as JSON is the same answer in XML.
 */
public class RoundTripTest {
    private static final QName ANY = new QName("any");

    private final ObjectMapper json = JsonFormat.create();
    private final KeyedAnswers answers = new KeyedAnswers(new MemoryIdempotency(new MemoryUnitOfWork()), "");
    private int tried;

    @Test
    public void theSameKeyOverBothDoorsIsTheSameRequestAndTheSameAnswer() throws Exception {
        Map<Class<?>, Object> contracts = Map.of(
                ActivityAdmin.class, Stub.of(ActivityAdmin.class, Map.of("serviceTypes", in -> List.of())),
                ExpertService.class, Stub.of(ExpertService.class, Map.of("types", in -> List.of())));
        List<String> wrong = new ArrayList<>();
        for (SoapAddress address : SoapServer.catalogue(contracts).addresses()) {
            Composition composition = Composition.of(address);
            JAXBContext types = JAXBContext.newInstance(types(composition));
            for (Composition.Part part : composition.parts().values()) {
                if (part.operation().takesRequestKey()) {
                    tried++;
                    check(part, types, wrong);
                }
            }
        }
        assertEquals(String.join("\n", wrong), 0, wrong.size());
        assertTrue("operations: " + tried, tried > 90);
    }

    private void check(Composition.Part part, JAXBContext types, List<String> wrong) throws Exception {
        OperationMethod operation = part.operation();
        List<OperationParameter> parameters = operation.parameters();
        Object[] fromJson = new Object[parameters.size()];
        Object[] fromXml = new Object[parameters.size()];
        for (int i = 0; i < fromJson.length; i++) {
            if (parameters.get(i).isInput()) {
                boolean body = parameters.get(i).kind() == OperationParameter.Kind.BODY;
                Object filled = Fill.of(parameters.get(i).genericType());
                fromJson[i] = body ? json.readValue(json.writeValueAsString(filled), filled.getClass()) : filled;
                fromXml[i] = body ? read(types, write(types, filled), filled.getClass()) : filled;
                if (body && part.target() instanceof XmlInputs open) {
                    open.complete(fromXml[i]);
                }
            }
        }
        boolean silent = operation.method().getReturnType() == void.class;
        Object answer = silent ? null : Fill.of(operation.method().getGenericReturnType());
        String expected = silent ? "" : write(types, answer);
        answers.once(SoapServer.PROVINCE, operation.name(), operation, fromJson, () -> answer);
        try {
            Idempotency.Answer kept = answers.once(SoapServer.PROVINCE, operation.name(), operation, fromXml, () -> {
                throw new IllegalStateException("done twice");
            });
            String told =
                    silent ? "" : write(types, answers.read(kept, operation).orElseThrow());
            if (!told.equals(expected)) {
                wrong.add(operation.name() + " answers " + told + "\ninstead of " + expected);
            }
        } catch (PlatformException e) {
            wrong.add(operation.name() + ": another request\n" + json.writeValueAsString(fromJson) + "\n"
                    + json.writeValueAsString(fromXml));
        }
    }

    private static Class<?>[] types(Composition composition) {
        Set<Class<?>> types = new LinkedHashSet<>();
        for (OperationMethod operation : composition.operations()) {
            operation.parameters().stream()
                    .filter(each -> each.kind() == OperationParameter.Kind.BODY)
                    .forEach(each -> types.add(each.type()));
            if (operation.method().getReturnType() != void.class) {
                types.add(operation.method().getReturnType());
            }
        }
        return types.toArray(Class[]::new);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static String write(JAXBContext types, Object value) throws Exception {
        StringWriter xml = new StringWriter();
        types.createMarshaller().marshal(new JAXBElement(ANY, value.getClass(), value), xml);
        return xml.toString();
    }

    private static Object read(JAXBContext types, String xml, Class<?> type) throws Exception {
        return types.createUnmarshaller()
                .unmarshal(new StreamSource(new StringReader(xml)), type)
                .getValue();
    }
}
