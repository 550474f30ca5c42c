package org.zhiyuan.soap.internal;

import java.util.List;
import javax.xml.bind.JAXBContext;
import javax.xml.bind.JAXBException;

/** A JAXB context that is made when first needed, and kept. */
final class Binding {
    private final Class<?>[] types;
    private JAXBContext context;

    Binding(Class<?>... types) {
        this.types = types;
    }

    List<Class<?>> types() {
        return List.of(types);
    }

    synchronized JAXBContext context() {
        if (context == null) {
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            thread.setContextClassLoader(Binding.class.getClassLoader());
            try {
                context = JAXBContext.newInstance(types);
            } catch (JAXBException e) {
                throw new IllegalStateException(e);
            } finally {
                thread.setContextClassLoader(before);
            }
        }
        return context;
    }
}
