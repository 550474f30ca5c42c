/** The industry special: the service type, and its programme over REST and SOAP. */
@XmlSchema(namespace = "urn:zhiyuan:x:industry-special:1", elementFormDefault = XmlNsForm.UNQUALIFIED)
package org.zhiyuan.servicetype.industryspecial.internal;

import javax.xml.bind.annotation.XmlNsForm;
import javax.xml.bind.annotation.XmlSchema;
