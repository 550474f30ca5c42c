/** Plugins as REST and SOAP show them. */
@org.osgi.annotation.versioning.Version("1.0.0")
@XmlSchema(namespace = "urn:zhiyuan:types:1", elementFormDefault = XmlNsForm.QUALIFIED)
@XmlAccessorType(XmlAccessType.FIELD)
package org.zhiyuan.wire.plugin;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlNsForm;
import javax.xml.bind.annotation.XmlSchema;
