package vn.sokhi.walk;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/// The sheets that the walk sends.
final class Sheets {

    /// Five slips: a number that reads in two ways, a unit of another kind, a fuel misspelt, half a year, a row twice.
    static final FilePayload FAULTY = csv("than-2024.csv", """
            source,year,activity,quantity,unit,fuel,use
            Lò 1,2024,fuel-burnt,"1.250",t,anthracite,industry
            Lò 2,2024,fuel-burnt,10,ha,anthracite,industry
            Lò 3,2024,fuel-burnt,10,TJ,antracite,industry
            Lò 4,24,fuel-burnt,10,TJ,anthracite,industry
            Lò 5,2024,fuel-burnt,10,TJ,anthracite,industry
            Lò 5,2024,fuel-burnt,12,TJ,anthracite,industry
            """);

    /// The example of `docs/commands.md`.
    static final FilePayload GOOD = csv("vi-du.csv", """
            source,year,activity,quantity,unit,fuel,use,gas,ncv,efficiency,enthalpy
            Lò 1,2024,fuel-burnt,10,TJ,anthracite,industry,,,,
            Xe tải,2024,fuel-burnt,5000,L,diesel,road,,0.0000386 TJ/L,,
            Điều hoà,2024,refrigerant-charged,10,kg,,,R-410A,,,
            Lưới điện,2023,electricity-bought,1000,MWh,,,,,,
            Hơi mua,2024,steam-bought,1000,t,diesel,,,,0.85,2776 kJ/kg
            """);

    private Sheets() {}

    static FilePayload csv(String name, String text) {
        return new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
