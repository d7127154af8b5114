import Testing

@testable import Planning

struct TrigonometryTests {
    @Test func `knows the sines and cosines of the tables`() {
        let known: [(Double, Double, Double)] = [
            (0, 0, 1), (30, 0.5, 0.866_025_403_784_438_6), (45, 0.707_106_781_186_547_5, 0.707_106_781_186_547_5),
            (90, 1, 0), (120, 0.866_025_403_784_438_6, -0.5), (180, 0, -1), (-90, -1, 0),
            (-30, -0.5, 0.866_025_403_784_438_6),
        ]
        for (degrees, sine, cosine) in known {
            let found = Trigonometry.sineAndCosine(degrees: degrees)
            #expect(abs(found.sine - sine) < 1e-15)
            #expect(abs(found.cosine - cosine) < 1e-15)
        }
    }

    @Test func `finds the angle of a sine`() {
        for degrees in [0.0, 0.001, 1, 2.8, 2.9, 15, 30, 31, 60, 89, 90] {
            let sine = Trigonometry.sineAndCosine(degrees: degrees).sine
            #expect(abs(Trigonometry.arcSine(sine) / Trigonometry.radiansPerDegree - degrees) < 1e-6)
        }
    }

    @Test func `finds small angles to the last digits`() {
        for degrees in [0.001, 1, 2.8, 2.9, 15, 30] {
            let sine = Trigonometry.sineAndCosine(degrees: degrees).sine
            #expect(abs(Trigonometry.arcSine(sine) / Trigonometry.radiansPerDegree / degrees - 1) < 1e-14)
        }
    }
}
