import Testing

@testable import Planning

struct RoutePoolTests {
    @Test func `takes each set of sites once a class`() {
        var pool = RoutePool()
        let found = [(0, [1, 2]), (0, [2, 1]), (1, [2, 1]), (0, [2]), (1, [1, 2])].map { index, sites in
            pool.insert(PooledRoute(routeClass: index, sites: sites, prize: 1))
        }
        #expect(found.map(\.number) == [0, 0, 1, 2, 1])
        #expect(found.map(\.isNew) == [true, false, true, true, false])
        #expect(pool.routes.map(\.sites) == [[1, 2], [2, 1], [2]])
    }
}
