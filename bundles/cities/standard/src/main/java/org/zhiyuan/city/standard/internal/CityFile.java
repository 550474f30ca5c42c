package org.zhiyuan.city.standard.internal;

import java.math.BigDecimal;
import java.util.Dictionary;
import org.osgi.service.cm.ConfigurationException;
import org.zhiyuan.core.Division;
import org.zhiyuan.core.Divisions;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.station.spi.CityProfile;

/** Reads a city from the properties of its file; what is wrong names the property. */
final class CityFile {

    private final Dictionary<String, ?> properties;

    private CityFile(Dictionary<String, ?> properties) {
        this.properties = properties;
    }

    static StandardCity read(Dictionary<String, ?> properties) throws ConfigurationException {
        CityFile file = new CityFile(properties);
        Division division = file.division();
        CityProfile profile =
                new CityProfile(division.region(), file.name(division), file.text("agency"), file.required("contact"));
        BigDecimal staff = file.number("staff.least");
        if (staff.stripTrailingZeros().scale() > 0) {
            throw new ConfigurationException("staff.least", "must be a whole number");
        }
        return new StandardCity(profile, staff.intValueExact(), file.number("area.least"));
    }

    private Division division() throws ConfigurationException {
        try {
            return Divisions.find(Region.of(required("region")))
                    .filter(Division::administers)
                    .orElseThrow(() -> new ConfigurationException(
                            "region",
                            "must be a city such as 130500, or an area administered like one such as 130181"));
        } catch (PlatformException e) {
            throw new ConfigurationException("region", e.text().en(), e);
        }
    }

    /** As the table of divisions has it, unless the file says otherwise. */
    private Text name(Division division) throws ConfigurationException {
        return optional("name.zh").isEmpty() && optional("name.en").isEmpty() ? division.name() : text("name");
    }

    private Text text(String name) throws ConfigurationException {
        return Text.of(required(name + ".zh"), required(name + ".en"));
    }

    private String required(String name) throws ConfigurationException {
        String value = optional(name);
        if (value.isEmpty()) {
            throw new ConfigurationException(name, "is required");
        }
        return value;
    }

    private BigDecimal number(String name) throws ConfigurationException {
        String value = optional(name);
        try {
            BigDecimal number = value.isEmpty() ? BigDecimal.ZERO : new BigDecimal(value);
            if (number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(1_000_000)) <= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new ConfigurationException(name, "must be a number", e);
        }
        throw new ConfigurationException(name, "must be between 0 and 1000000");
    }

    private String optional(String name) {
        Object value = properties.get(name);
        return value == null ? "" : value.toString().strip();
    }
}
