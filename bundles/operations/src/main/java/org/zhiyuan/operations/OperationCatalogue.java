package org.zhiyuan.operations;

import java.util.List;

/** All operations of the platform, as a service for the doors. */
public interface OperationCatalogue {

    /** Where SOAP offers them; REST takes them all together. */
    List<SoapAddress> addresses();
}
