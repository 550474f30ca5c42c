/** The industry special: the service type, and its programme over REST and SOAP. */
@XmlSchema(namespace = ProgrammeEndpoint.NAMESPACE, elementFormDefault = XmlNsForm.UNQUALIFIED)
package org.zhiyuan.servicetype.industryspecial.internal;

import javax.xml.bind.annotation.XmlNsForm;
import javax.xml.bind.annotation.XmlSchema;
