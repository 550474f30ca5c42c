package org.zhiyuan.operations;

/** Operations that take an input of which XML leaves something open, such as the types of a plugin's own fields. */
public interface XmlInputs {

    /** Completes an input that came as XML, so that it is what JSON would have told. */
    void complete(Object input);
}
